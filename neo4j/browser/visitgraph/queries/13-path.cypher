// Đường ngắn nhất từ một bên đến một bên
// Qua các lần thăm và các chức vụ; thay hai tên.
MATCH (a:Province {name: 'Hà Tĩnh'})
MATCH (b:Province {name: 'Đồng Tháp'})
MATCH path = shortestPath((a)-[:VISITED|SERVED*..6]-(b))
WHERE all(node IN nodes(path) WHERE NOT coalesce(node.private, false))
RETURN path
