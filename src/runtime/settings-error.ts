/** What an admin gave is wrong; each line names the file, the place and the remedy. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
