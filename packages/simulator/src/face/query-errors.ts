import type { ApiError } from './messages.ts';

/** Error codes that the query protocol spells otherwise, by the code of the JSON protocols. */
const queryCodes: Readonly<Record<string, { readonly code: string; readonly status?: number }>> = {
  AccessDeniedException: { code: 'AccessDenied', status: 403 },
  ThrottlingException: { code: 'Throttling', status: 400 },
  ExpiredTokenException: { code: 'ExpiredToken', status: 403 },
  InvalidParameterException: { code: 'ValidationError', status: 400 },
  DashboardInvalidInputError: { code: 'InvalidParameterInput' },
  DashboardNotFoundError: { code: 'ResourceNotFound' },
  InvalidParameterValueException: { code: 'InvalidParameterValue' },
};

export function queryCodeOf(error: ApiError): { code: string; status: number } {
  const found = queryCodes[error.code];
  return { code: found?.code ?? error.code, status: found?.status ?? error.status };
}

/** `x-amzn-query-error` of services that once spoke the query protocol only. */
export function queryErrorOf(error: ApiError): string {
  return `${queryCodeOf(error).code};${error.status >= 500 ? 'Receiver' : 'Sender'}`;
}
