import { type Tlp, TLP_LABELS } from '../domain/tlp.ts';
import { UsageError } from '../domain/refusal.ts';

const CHINESE: Readonly<Record<string, Tlp>> = {
  公开: 'CLEAR',
  同行: 'GREEN',
  内部: 'AMBER',
  内部需知: 'AMBER',
  仅本单位: 'AMBER+STRICT',
  具名: 'RED',
};

/** The label that a person typed: `amber`, `TLP:AMBER`, or its Chinese name. @throws UsageError('tlp-unknown') */
export function readTlp(text: string): Tlp {
  const folded = text.normalize('NFKC').trim().toUpperCase().replace(/^TLP:/, '');
  const label = TLP_LABELS.find((known) => known === folded) ?? CHINESE[folded];
  if (label === undefined) throw new UsageError('tlp-unknown', { label: text, labels: TLP_LABELS });
  return label;
}
