// Trong đồ thị có bao nhiêu
MATCH (n:Article|Visit|Person|Agency|Province|Country|Place|Topic)
RETURN labels(n)[0] AS `loại`, count(*) AS `số lượng`
ORDER BY `số lượng` DESC
