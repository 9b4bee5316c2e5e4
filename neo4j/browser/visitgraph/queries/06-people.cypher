// Một người đã giữ những chức vụ gì
// Thay bằng họ tên khác, đủ dấu.
MATCH path = (p:Person {name: 'Nguyễn Minh Tường'})-[:SERVED]->(office)
WHERE NOT coalesce(p.private, false)
RETURN path
