/** Failures of the incident file and its lock. */
export const storeErrors = {
  'file-unreadable': '无法读取 {{path}}：{{reason}}。',
  'file-irregular': '{{path}} 是目录、管道或设备，不是文件。',
  'file-exists': '{{path}} 已存在，未作改动。',
  'disk-full': '空间不足，无法写入 {{path}}。未作任何改动：请腾出空间后重新执行该命令。',
  'write-failed': '无法写入 {{path}}：{{reason}}。未作任何改动。',
  'not-durable':
    '磁盘未确认 {{path}} 的写入：{{reason}}。请按未记录处理，先用纸笔记下，并把该文件复制到另一块磁盘后再继续。',
  'write-lost':
    '写入 {{path}} 的内容回读时不在文件中：有其他程序在改动该文件。请按未记录处理，并运行 crisis verify。',
  'file-moved': '{{path}} 在锁定期间被其他程序改动。本次未记录，请重新执行该命令。',
  'record-too-large': '单条记录不得超过 {{limit}} 字节，本条超长。未写入 {{path}}。',
  locked:
    '主机 {{host}} 上的进程 {{pid}} 自 {{since}} 起一直占用该事件文件。本次未记录：请重新执行该命令；如确认该进程已不存在，请先删除 {{path}}。',
};

/** Damage found in an incident file, by its code; the number of the line is said before it. */
export const recordProblems = {
  'not-a-record': '不是完整记录：行尾缺失或被改动',
  'id-mismatch': '写入后被改动：编号与内容不符',
  'not-json': '编号相符，但内容不是 JSON',
  'members-missing': '编号相符，但缺少记录必备的字段',
  'line-too-long': '超过单条记录的长度上限，未读取',
  crlf: '以 CR LF 结尾：换行符被 git 等程序转换过，记录内容本身未变',
  'record-repeated': '与前面的记录重复',
  'link-missing': '未指明前一条记录，只有首条记录可以如此',
  'link-unknown': '承接的记录 {{link}} 不在其前：有行被删除或移动',
  'torn-tail': '未写完：有 {{bytes}} 字节不成记录，下一条命令会将其另存',
  'no-records': '文件中没有任何记录',
  'head-missing': '文件中没有记录 {{head}}：文件末尾被截断，或这是另一起事件的文件',
};
