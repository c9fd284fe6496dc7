export const TLP_LABELS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
/** Traffic Light Protocol 2.0 label, stored without its prefix; ordered mildest first. */
export type Tlp = (typeof TLP_LABELS)[number];
