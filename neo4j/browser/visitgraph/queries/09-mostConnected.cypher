// Cơ quan nào đi và tiếp nhiều nhất
MATCH (party:Agency)-[side:MADE|HOSTED]->(v:Visit {status: 'done'})
RETURN party.name AS `cơ quan`,
  count(DISTINCT CASE type(side) WHEN 'MADE' THEN v END) AS `đã đi`,
  count(DISTINCT CASE type(side) WHEN 'HOSTED' THEN v END) AS `đã tiếp`,
  count(DISTINCT v) AS `tất cả`
ORDER BY `tất cả` DESC, `cơ quan`
LIMIT 25
