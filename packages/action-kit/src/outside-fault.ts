/** What reaches the top of an action and is nobody's bug: the network's fault, the machine's, or a cancelled call. */
import { ReadableError } from '@ecs-actions/core/readable-error';

/** Errors of what a signal has ended: of the web platform, of this kit, and of the AWS adapters. */
const endings = new Set(['AbortError', 'Cancelled', 'InterruptedError']);

/** Whether the error is that of a call or a sleep that a cancelled step has ended. */
export function isEndedByCancellation(error: unknown, cancelled: boolean): boolean {
  return cancelled && error instanceof Error && endings.has(error.name);
}

/**
 * The error as the reader should see it, where it is a fault of the network or the machine, or comes of the
 * cancellation; as it is otherwise.
 */
export function withoutBlame(error: unknown, cancelled: boolean): unknown {
  if (isEndedByCancellation(error, cancelled)) {
    const said = error instanceof ReadableError ? ` ${error.message}` : '';
    return new ReadableError(
      'Cancelled',
      `The workflow was cancelled before the step had come to its end.${said}`,
      { cause: error },
    );
  }
  if (error instanceof ReadableError) return error;
  const system = systemError(error);
  if (system === undefined) return error;
  const title = system.isLocal ? 'The machine refused' : 'Network';
  const todo = system.isLocal
    ? 'check the disk, the files and the limits of the runner'
    : 'check the network of the runner';
  return new ReadableError(title, `${system.message}: ${todo}.`, { cause: error });
}

interface SystemError {
  readonly message: string;
  /** Of a file or a process, not of a connection. */
  readonly isLocal: boolean;
}

/** Of files and processes: no space, too many open files, no permission, read-only. */
const localCodes = /^(?:ENOSPC|EDQUOT|EMFILE|ENFILE|EACCES|EPERM|EROFS|EIO|ENOMEM|EAGAIN)$/;
const networkCodes =
  /^(?:ECONN[A-Z]+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_[A-Z]+|E(?:HOST|NET)(?:UNREACH|DOWN)|EADDRNOTAVAIL|EPROTO|ERR_(?:TLS|SSL|PROXY)_\w+|UND_ERR_\w+|CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_(?:GET|VERIFY)_\w+)$/;

/** The first error of the chain that a system call or a connection gave: errors are wrapped, and bundled by address. */
function systemError(error: unknown): SystemError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (localCodes.test(code) || networkCodes.test(code))) {
    const [line = ''] = error.message.split(/[\r\n]/, 1);
    return {
      message: line === '' ? code : line.includes(code) ? line : `${line} (${code})`,
      isLocal: localCodes.test(code),
    };
  }
  const parts = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  for (const inner of [error.cause, ...parts]) {
    const found = systemError(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
