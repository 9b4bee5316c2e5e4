// Các chuyến thăm của một tỉnh: ai đến, ai tiếp
// Thay 'Bắc Ninh' bằng tên tỉnh khác.
MATCH (:Province {name: 'Bắc Ninh'})-[:MADE|HOSTED]->(v:Visit {status: 'done'})
WITH DISTINCT v
ORDER BY v.latest DESC
LIMIT 25
MATCH path = (party)-[:MADE|HOSTED]->(v)
WHERE NOT coalesce(party.private, false)
RETURN path
