/** Chinese names of the main commands; read by the program, its help, and the build of the dispatcher. */
export const ALIASES: Readonly<Record<string, string>> = {
  状态: 'status',
  记: 'log',
  下一步: 'next',
  定级: 'classify',
  基调: 'posture',
  口径: 'line',
  文稿: 'statement',
  快报: 'brief',
  交接: 'handover',
};
