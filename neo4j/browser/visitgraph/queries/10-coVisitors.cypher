// Ai cùng đi với một cơ quan
// Thay bằng tên đầy đủ của cơ quan khác.
MATCH (own:Agency {name: 'Hội đồng nhân dân tỉnh Bình Dương'})-[:MADE]->(v:Visit {status: 'done'})
WITH v
ORDER BY v.latest DESC
LIMIT 25
MATCH path = (other)-[:MADE]->(v)
WHERE NOT coalesce(other.private, false)
RETURN path
