# Runs PROGRAM on files of FOLDER, with the environment that `variables` says: what it prints is in
# NAME.out.
set(good_arguments good.yaml)
set(bad_arguments bad.yaml)
set(environment_arguments good.yaml)
set(environment_variables WORKERS=many LOG_LEVEL=loud DB_TIMEOUT=61 DB_PASSWORD=short)
set(origins_arguments --print-config good.yaml)
set(origins_variables WORKERS=8 DB_PATH=/srv/shop.db DB_PASSWORD=correct-horse)
set(good_status 0)
set(bad_status 1)
set(environment_status 1)
set(origins_status 0)
foreach(name good bad environment origins)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env ${${name}_variables}
                          ${PROGRAM} ${${name}_arguments}
    WORKING_DIRECTORY ${FOLDER}
    OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE status)
  file(READ ${FOLDER}/${name}.out expected)
  if(NOT said STREQUAL expected OR NOT status EQUAL ${${name}_status})
    message(SEND_ERROR "${name} ends with ${status} and gives:\n${said}")
  endif()
endforeach()
