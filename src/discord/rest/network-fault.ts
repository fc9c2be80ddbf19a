/** The request never left: there was no connection that could have carried it. */
const beforeSending = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

const connecting = new Set<unknown>(['connect', 'getaddrinfo']);

/** Codes of the system and of undici look so; anything else could be a text from outside. */
const plainCode = /^[A-Z][A-Z0-9_]{1,39}$/;

export type NetworkFault = {
  /** Such as `UND_ERR_SOCKET`; `UNKNOWN` where there is none. */
  code: string;
  mayHaveArrived: boolean;
};

/** What a thrown value tells of the network, and nothing else of it. */
export function networkFault(thrown: unknown): NetworkFault {
  if (!(thrown instanceof Error)) return { code: 'UNKNOWN', mayHaveArrived: true };
  const own = codeOf(thrown);
  const bearer = own === null && thrown.cause instanceof Error ? thrown.cause : thrown;
  const code = codeOf(bearer) ?? 'UNKNOWN';
  const syscall = 'syscall' in bearer ? bearer.syscall : undefined;
  return { code, mayHaveArrived: !(beforeSending.has(code) || connecting.has(syscall)) };
}

/** The code of an error as systems and libraries write them, such as ECONNREFUSED; null for anything else. */
export function codeOf(error: Error): string | null {
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && plainCode.test(code) ? code : null;
}
