// Bài báo nào nói, và nói nguyên văn thế nào
// Mỗi dòng là một câu văn làm bằng chứng; thay 'Quảng Ninh' bằng tên tỉnh khác.
MATCH (:Province {name: 'Quảng Ninh'})-[:MADE|HOSTED]->(v:Visit)
WITH DISTINCT v
ORDER BY v.latest DESC
LIMIT 25
MATCH (a:Article)-[r:REPORTS]->(v)
RETURN v.title AS `chuyến thăm`, v.start AS `ngày`, a.title AS `bài báo`, a.published AS `ngày đăng`, r.quote AS `câu văn`
ORDER BY v.latest DESC, a.published
