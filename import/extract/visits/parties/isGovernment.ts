const GOVERNMENT =
  /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Sở|Ủy ban Mặt trận Tổ quốc Việt Nam) /u;

/** Whether the body leads a province, a district or a commune, or is a department of a province. */
export function isGovernment(agency: string | null): boolean {
  return agency !== null && GOVERNMENT.test(agency);
}
