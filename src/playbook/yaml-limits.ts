import type { Problem } from '../domain/problem.ts';

/** The longest playbook, translation or config file that is read, in bytes. */
export const MAX_YAML_BYTES = 256 * 1024;

/** A file as its reader hands it over: the bytes, or only the size when that is over `MAX_YAML_BYTES`. */
export type YamlFile = { readonly file: string } & (
  { readonly bytes: Uint8Array } | { readonly tooLarge: number }
);

export type DecodedYaml = { readonly text: string } | { readonly problem: Problem };

const tooLarge = (file: string, size: number): Problem => ({
  severity: 'error',
  file,
  line: 1,
  column: 1,
  rule: 'yaml-too-large',
  values: { size, limit: MAX_YAML_BYTES },
});

function notText(file: string, bytes: Uint8Array, before: string): Problem {
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    severity: 'error',
    file,
    line: before.split('\n').length,
    column: before.length - lineStart + 1,
    rule: 'yaml-not-text',
    values: { bytes: bytes.length },
  };
}

/** The text up to the first byte that is not UTF-8. */
function readableStart(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8');
  const lenient = decoder.decode(bytes);
  const bad = lenient.indexOf('\ufffd');
  return bad === -1 ? lenient : lenient.slice(0, bad);
}

/** The text of a YAML file, or why it is none: too large, not UTF-8, or holding control characters as binaries do. */
export function decodeYaml(input: YamlFile): DecodedYaml {
  if ('tooLarge' in input) return { problem: tooLarge(input.file, input.tooLarge) };
  const { file, bytes } = input;
  if (bytes.length > MAX_YAML_BYTES) return { problem: tooLarge(file, bytes.length) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: notText(file, bytes, readableStart(bytes)) };
  }
  const binary = text.search(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/);
  return binary === -1 ? { text } : { problem: notText(file, bytes, text.slice(0, binary)) };
}
