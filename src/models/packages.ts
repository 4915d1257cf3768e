import { UsageError } from '../errors.ts';

/**
 * Loads a package that only one setting needs.
 * @throws {UsageError} with the command that installs it, when it is missing
 */
export async function optionalPackage<T>(
  name: string,
  setting: string,
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    const missing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
    if (missing && String((error as Error).message).includes(name)) {
      throw new UsageError(
        `${setting} needs the package ${name}, which is not installed: run "npm i ${name}", or remove the setting.`,
      );
    }
    throw error;
  }
}

/** `provider:model` taken apart. */
export function splitSetting(setting: string): {
  readonly provider: string;
  readonly model: string;
} {
  const at = setting.indexOf(':');
  return at < 0
    ? { provider: setting, model: '' }
    : { provider: setting.slice(0, at), model: setting.slice(at + 1) };
}
