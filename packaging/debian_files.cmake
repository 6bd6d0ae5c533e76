# Run by cpack where the files of the packages lie ready: adds what Debian wants of each package
# besides, and compresses what Debian wants compressed.
file(GLOB components LIST_DIRECTORIES true ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*)
foreach(component IN LISTS components)
  get_filename_component(name ${component} NAME)
  string(TOUPPER ${name} name)
  set(package ${CPACK_DEBIAN_${name}_PACKAGE_NAME})
  if(NOT package)
    continue()
  endif()
  set(documents ${component}/usr/share/doc/${package})
  file(READ ${CPACK_MODELC_LICENSE} license)
  file(WRITE ${documents}/copyright "${license}")
  file(WRITE ${documents}/changelog "modelc (${CPACK_PACKAGE_VERSION}) stable; urgency=medium

  * As in the repository.

 -- ${CPACK_PACKAGE_CONTACT}  Thu, 01 Jan 1970 00:00:00 +0000
")
  file(GLOB pages ${component}/usr/share/man/man1/*.1)
  execute_process(COMMAND gzip -9nf ${documents}/changelog ${pages} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
