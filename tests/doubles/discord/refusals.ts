/** An error as Discord's REST API words it. */
export type Refusal = { status: number; code: number; message: string };

export const unknownInteraction: Refusal = { status: 404, code: 10_062, message: 'Unknown interaction' };

export const alreadyAcknowledged: Refusal = {
  status: 400,
  code: 40_060,
  message: 'Interaction has already been acknowledged.',
};

export const tooManyFollowUps: Refusal = {
  status: 400,
  code: 40_094,
  message: 'This interaction has reached the maximum number of follow up messages',
};

export const invalidToken: Refusal = { status: 401, code: 50_027, message: 'Invalid Webhook Token' };

export const unknownMessage: Refusal = { status: 404, code: 10_008, message: 'Unknown Message' };

export const unauthorised: Refusal = { status: 401, code: 0, message: '401: Unauthorized' };

export const missingPermissions: Refusal = { status: 403, code: 50_013, message: 'Missing Permissions' };

export const missingAccess: Refusal = { status: 403, code: 50_001, message: 'Missing Access' };

export const unknownCommand: Refusal = { status: 404, code: 10_063, message: 'Unknown application command' };

export const internalError: Refusal = { status: 500, code: 0, message: '500: Internal Server Error' };

export const unknownRoute: Refusal = { status: 404, code: 0, message: '404: Not Found' };
