/** Why an expected failure failed. */
export type FailureCode = 'invalid' | 'forbidden' | 'not_found' | 'conflict';

/** A failure that the caller is expected to handle: a code, and what the page needs to explain it. */
export type Failure<Detail = unknown> = {
  readonly ok: false;
  readonly code: FailureCode;
  /** A key of the texts, or a short English reason for the log. */
  readonly reason: string;
  readonly detail?: Detail;
};

export type Result<T, Detail = unknown> = { readonly ok: true; readonly value: T } | Failure<Detail>;

/** A success. */
export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A failure with its code and reason. */
export function failure(code: FailureCode, reason: string): Failure<never> {
  return { ok: false, code, reason };
}

/** A failure that carries what is needed to explain it. */
export function failureWith<Detail>(code: FailureCode, reason: string, detail: Detail): Failure<Detail> {
  return { ok: false, code, reason, detail };
}
