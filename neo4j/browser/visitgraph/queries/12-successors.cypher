// Ai lần lượt giữ một chức vụ
// Thay tên cơ quan và chức vụ.
MATCH (office:Agency {name: 'Sở Thông tin và Truyền thông tỉnh Phú Thọ'})<-[s:SERVED {title: 'Giám đốc'}]-(p:Person)
WHERE NOT coalesce(p.private, false)
RETURN p.name AS `họ tên`, s.title AS `chức vụ`, office.name AS `cơ quan`, s.from AS `thấy từ`, s.to AS `thấy đến`,
  s.former AS `nguyên`, s.evidence AS `câu văn`
ORDER BY coalesce(s.from, CASE WHEN s.former THEN '' ELSE '9999' END), coalesce(s.to, '9999'), p.name
