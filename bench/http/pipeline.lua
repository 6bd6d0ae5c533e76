function init()
  local all = {}
  for i = 1, 16 do all[i] = wrk.format() end
  request_text = table.concat(all)
end
function request() return request_text end
