// Tỉnh nào thăm mà bên kia đã đáp lại, sau bao nhiêu ngày
// Ô trống: chưa thấy bài báo nào nói đã đáp lại. Xét 200 cặp gặp nhau nhiều nhất.
MATCH (visitor:Province)-[pair:VISITED]->(host:Province)
WHERE pair.place STARTS WITH '22 '
WITH visitor, host, pair
ORDER BY pair.place DESC
LIMIT 200
OPTIONAL MATCH (host)-[back:VISITED]->(visitor)
RETURN visitor.name AS `bên thăm`, host.name AS `bên được thăm`, pair.first AS `lần đầu`, back.last AS `đáp lại gần nhất`,
  CASE WHEN size(pair.first) = 10 AND size(back.last) = 10 AND back.last > pair.first
    THEN duration.inDays(date(pair.first), date(back.last)).days
  END AS `sau số ngày`
ORDER BY `đáp lại gần nhất` IS NULL, `đáp lại gần nhất` DESC, `bên thăm`, `bên được thăm`
LIMIT 50
