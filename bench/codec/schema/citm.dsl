/// citm_catalog.json: the events of a concert hall, with keys that are numbers.
package citm

model Event {
  description: str | null
  id:          int
  logo:        str | null
  name:        str
  subTopicIds: int[]
  subjectCode: str | null
  subtitle:    str | null
  topicIds:    int[]
}
model Price {
  amount:                int
  audienceSubCategoryId: int
  seatCategoryId:        int
}
model Area {
  areaId:   int
  blockIds: int[]
}
model SeatCategory {
  areas:          Area[]
  seatCategoryId: int
}
model Performance {
  eventId:        int
  id:             int
  logo:           str | null
  name:           str | null
  prices:         Price[]
  seatCategories: SeatCategory[]
  seatMapImage:   str | null
  start:          int
  venueCode:      str
}
model Catalog {
  areaNames:                map[str, str]
  audienceSubCategoryNames: map[str, str]
  blockNames:               map[str, str]
  events:                   map[str, Event]
  performances:             Performance[]
  seatCategoryNames:        map[str, str]
  subTopicNames:            map[str, str]
  subjectNames:             map[str, str]
  topicNames:               map[str, str]
  topicSubTopics:           map[str, int[]]
  venueNames:               map[str, str]
}
