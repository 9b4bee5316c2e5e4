const COMPANY = /^(?:Công ty|Tổng công ty|Tập đoàn|Ngân hàng) /u;

/** Whether a body does business: its name tells neither where it is nor of which state. */
export function isCompany(name: string): boolean {
  return COMPANY.test(name);
}
