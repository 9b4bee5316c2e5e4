// Cơ quan nào thăm cơ quan nào
// v.place xếp sẵn các cặp: '11 ' là cơ quan thăm cơ quan, cặp gặp nhau nhiều nhất đứng cuối.
MATCH path = (:Agency)-[v:VISITED]->(:Agency)
WHERE v.place STARTS WITH '11 '
RETURN path
ORDER BY v.place DESC
LIMIT 50
