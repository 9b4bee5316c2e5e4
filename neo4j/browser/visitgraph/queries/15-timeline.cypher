// Mỗi tháng có bao nhiêu chuyến thăm
MATCH (v:Visit {status: 'done'})
WHERE v.start =~ '\\d{4}-\\d{2}.*'
RETURN left(v.start, 7) AS `tháng`, count(v) AS `chuyến thăm`
ORDER BY `tháng`
