// Tìm tên, có dấu hoặc không dấu, viết tắt cũng được
// Thay các chữ sau folded:, chữ cuối có thể mới gõ dở.
CALL db.index.fulltext.queryNodes('search', '+folded:so +folded:tttt +folded:bac +folded:ninh*')
YIELD node, score
WHERE NOT coalesce(node.private, false)
RETURN node.name AS `tên`, labels(node)[0] AS `loại`, score AS `điểm`
ORDER BY score DESC
LIMIT 25
