import fc from "fast-check";

const SYLLABLES =
  "đoàn công tác tỉnh ủy ban nhân dân thành phố sở y tế giáo dục đào tạo giám đốc chủ tịch bí thư thăm làm việc với trao đổi học tập kinh nghiệm tiếp đón " +
  "chuyển đổi số quản lý nông nghiệp phát triển xã hội lãnh đạo phòng huyện quận phường Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý " +
  "Nghệ An Đồng Nai Bắc Ninh Phú Thọ Quảng Ngãi Thừa Thiên Huế Đắk Lắk khuya nghiêng ngoằn nguyệt quỳnh giữa ngày mười lăm tháng hai năm nay buổi sáng chiều tối qua";

/** Vietnamese of ordinary syllables, NFC, long enough for its encoding to be told. */
export function vietnameseText(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...SYLLABLES.normalize("NFC").split(" ")), { minLength: 8, maxLength: 60 })
    .map((words) => words.join(" ") + ".");
}
