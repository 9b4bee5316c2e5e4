// Xung quanh một tỉnh: đã thăm ai, ai đã đến thăm
// Thay 'Gia Lai' bằng tên tỉnh khác.
MATCH path = (:Province {name: 'Gia Lai'})-[v:VISITED]-(other)
WHERE NOT coalesce(other.private, false)
RETURN path
ORDER BY v.times DESC
LIMIT 50
