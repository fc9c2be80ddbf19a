/** Discord's answer to one attempt, read to its end. */
export type Answer = {
  status: number;
  headers: { get(name: string): string | null };
  /** Empty where there is none, or where the status says enough and the rest did not come. */
  text: string;
};

/** Whether the answer counts towards a ban; a limit that is shared with other bots does not. */
export function isInvalid({ status, headers }: Pick<Answer, 'status' | 'headers'>): boolean {
  if (status === 429) return headers.get('x-ratelimit-scope') !== 'shared';
  return status === 401 || status === 403;
}

/** Whether the status says enough, so that a broken body changes nothing. */
export function saysEnough(status: number): boolean {
  return status === 401 || status === 403 || status === 429 || status >= 500;
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500;
}

export function announcesJson({ headers }: Pick<Answer, 'headers'>): boolean {
  return headers.get('content-type')?.startsWith('application/json') ?? false;
}
