import { type Command, Option } from 'commander';
import { declare, type Program } from '../../program.ts';
import type { Session } from '../../session.ts';

const KINDS = ['playbook', 'translation', 'config', 'ahp', 'fuzzy', 'fault-tree', 'scale', 'risk'] as const;
type Kind = (typeof KINDS)[number];

/** `crisis playbook schema [--kind translation]`, of playbooks and of the files of `crisis assess`. */
export function playbookSchemaCommand({ say, session }: Program, run = runPlaybookSchema): Command {
  return declare(say, 'schema', 'playbook-schema')
    .addOption(
      new Option('--kind <kind>', say('commands.playbook-schema.kind')).choices(KINDS).default('playbook'),
    )
    .action((options: { kind: Kind }, command: Command) => run(session(command), options.kind));
}

async function schemaOf(kind: Kind): Promise<object> {
  switch (kind) {
    case 'playbook':
      return (await import('../../../playbook/schema.ts')).playbookSchema;
    case 'translation':
      return (await import('../../../playbook/translation-schema.ts')).translationSchema;
    case 'config':
      return (await import('../../../playbook/config-schema.ts')).configSchema;
    case 'ahp':
      return (await import('../../../playbook/ahp-file-schema.ts')).ahpFileSchema;
    case 'fuzzy':
      return (await import('../../../playbook/fuzzy-file-schema.ts')).fuzzyFileSchema;
    case 'fault-tree':
      return (await import('../../../playbook/fault-tree-schema.ts')).faultTreeSchema;
    case 'scale':
      return (await import('../../../playbook/scale-schema.ts')).scaleSchema;
    case 'risk':
      return (await import('../../../playbook/risk-file-schema.ts')).riskFileSchema;
  }
}

/** Prints the JSON Schema that editors complete and check with; it is its own JSON, with or without `--json`. */
export async function runPlaybookSchema({ context }: Session, kind: Kind): Promise<void> {
  context.terminal.out(`${JSON.stringify(await schemaOf(kind), undefined, 2)}\n`);
}
