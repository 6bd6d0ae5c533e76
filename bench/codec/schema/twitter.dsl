/// twitter.json: the answer to a search, much text in Japanese, objects of forty keys.
package twitter

model Metadata {
  result_type:       str
  iso_language_code: str
}
model Url {
  url:          str
  expanded_url: str
  display_url:  str
  indices:      int[]
}
model Urls { urls: Url[] }
model UserEntities {
  url?:        Urls
  description: Urls
}
model User {
  id:                                 int
  id_str:                             str
  name:                               str
  screen_name:                        str
  location:                           str
  description:                        str
  url:                                str | null
  entities:                           UserEntities
  protected:                          bool
  followers_count:                    int
  friends_count:                      int
  listed_count:                       int
  created_at:                         str
  favourites_count:                   int
  utc_offset:                         int | null
  time_zone:                          str | null
  geo_enabled:                        bool
  verified:                           bool
  statuses_count:                     int
  lang:                               str
  contributors_enabled:               bool
  is_translator:                      bool
  is_translation_enabled:             bool
  profile_background_color:           str
  profile_background_image_url:       str
  profile_background_image_url_https: str
  profile_background_tile:            bool
  profile_image_url:                  str
  profile_image_url_https:            str
  profile_banner_url?:                str
  profile_link_color:                 str
  profile_sidebar_border_color:       str
  profile_sidebar_fill_color:         str
  profile_text_color:                 str
  profile_use_background_image:       bool
  default_profile:                    bool
  default_profile_image:              bool
  following:                          bool
  follow_request_sent:                bool
  notifications:                      bool
}
model Hashtag {
  text:    str
  indices: int[]
}
model Mention {
  screen_name: str
  name:        str
  id:          int
  id_str:      str
  indices:     int[]
}
model Size {
  w:      int
  h:      int
  resize: str
}
model Sizes {
  medium: Size
  small:  Size
  thumb:  Size
  large:  Size
}
model Media {
  id:                    int
  id_str:                str
  indices:               int[]
  media_url:             str
  media_url_https:       str
  url:                   str
  display_url:           str
  expanded_url:          str
  type:                  str
  sizes:                 Sizes
  source_status_id?:     int
  source_status_id_str?: str
}
model Entities {
  hashtags:      Hashtag[]
  symbols:       Hashtag[]
  urls:          Url[]
  user_mentions: Mention[]
  media?:        Media[]
}
model Status {
  metadata:                  Metadata
  created_at:                str
  id:                        int
  id_str:                    str
  text:                      str
  source:                    str
  truncated:                 bool
  in_reply_to_status_id:     int | null
  in_reply_to_status_id_str: str | null
  in_reply_to_user_id:       int | null
  in_reply_to_user_id_str:   str | null
  in_reply_to_screen_name:   str | null
  user:                      User
  geo:                       str | null
  coordinates:               str | null
  place:                     str | null
  contributors:              str | null
  retweeted_status?:         Status
  retweet_count:             int
  favorite_count:            int
  entities:                  Entities
  favorited:                 bool
  retweeted:                 bool
  possibly_sensitive?:       bool
  lang:                      str
}
model SearchMetadata {
  completed_in: f64
  max_id:       int
  max_id_str:   str
  next_results: str
  query:        str
  refresh_url:  str
  count:        int
  since_id:     int
  since_id_str: str
}
model Search {
  statuses:        Status[]
  search_metadata: SearchMetadata
}
