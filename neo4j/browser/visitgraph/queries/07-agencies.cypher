// Các cơ quan của một tỉnh, và cơ quan nào thuộc cơ quan nào
// Thay 'Bắc Ninh' bằng tên tỉnh khác.
MATCH inProvince = (agency:Agency)-[:IN]->(:Province {name: 'Bắc Ninh'})
OPTIONAL MATCH ofWhole = (agency)-[:PART_OF]->(:Agency)
RETURN inProvince, ofWhole
LIMIT 100
