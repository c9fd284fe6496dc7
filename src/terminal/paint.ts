/** What a stretch of text means; colour supports it and never carries it alone. */
export type Tone = 'strong' | 'dim' | 'alarm' | 'warn' | 'good' | 'accent';

export type Paint = (tone: Tone, text: string) => string;

/** Paint without colour. */
export const unpainted: Paint = (_, text) => text;
