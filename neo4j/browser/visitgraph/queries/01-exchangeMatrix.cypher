// Tỉnh nào thăm tỉnh nào
// v.place xếp sẵn các cặp: '22 ' là tỉnh thăm tỉnh, cặp gặp nhau nhiều nhất đứng cuối.
MATCH path = (:Province)-[v:VISITED]->(:Province)
WHERE v.place STARTS WITH '22 '
RETURN path
ORDER BY v.place DESC
LIMIT 100
