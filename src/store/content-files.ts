import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the organisation's own or of the package: its name and where it is. */
export interface ContentFile {
  readonly name: string;
  readonly path: string;
}

/** The files of a directory with an ending, by name; none when there is no such directory. */
export function contentFiles(directory: string, ending: string): readonly ContentFile[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map(({ name }) => ({ name, path: join(directory, name) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
