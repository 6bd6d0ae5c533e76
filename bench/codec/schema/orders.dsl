/// The orders of a shop, one a line: the workload of a server.
package orders

enum Status { pending, paid, shipped, delivered, cancelled }

model Customer {
  name:  str(1..100)
  email: str(3..254)
  age:   int(0..150)
}

model Item {
  sku:   str(1..40)
  qty:   int(1..1000000)
  price: f64(0..)
}

model Order {
  id:         int(1..)
  created_at: str(..40)
  customer:   Customer
  items:      Item[](1..1000)
  total:      f64(0..)
  note:       str(..1000)?
  status:     Status
  gift:       bool
  tags:       str(..40)[](..32)
}
