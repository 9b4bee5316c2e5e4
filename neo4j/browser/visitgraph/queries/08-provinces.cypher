// Tỉnh nào nhập vào tỉnh nào ngày 1/7/2025
MATCH path = (:Province)-[b:BECAME]->(:Province)
WHERE b.on = '2025-07-01'
RETURN path
