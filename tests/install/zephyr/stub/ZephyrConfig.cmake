# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
# Plays Zephyr for an application and its modules: module.yml, Kconfig and CMake files of a module are read in the order
# and with the functions of Zephyr's build, and compiled with its flags and types.

cmake_policy(VERSION 3.20)
set(ARCH_qemu_cortex_a53 ARM64)
set(ARCH_qemu_x86_64 X86_64)
set(ARCH_qemu_cortex_m3 ARM)
set(COMPILER_ARM64 aarch64-linux-gnu-gcc)
set(COMPILER_X86_64 gcc)
set(COMPILER_ARM gcc)
set(FLAGS_ARM64 -mcpu=cortex-a53 -mabi=lp64 -mgeneral-regs-only -mstrict-align -mno-outline-atomics)
set(FLAGS_X86_64 -m64 -mno-red-zone)
set(arch ${ARCH_${BOARD}})
set(CMAKE_C_COMPILER ${COMPILER_${arch}})
set(CMAKE_C_COMPILER_WORKS TRUE)
project(Zephyr-Kernel LANGUAGES C)

set(zephyr "${CMAKE_BINARY_DIR}/zephyr")
execute_process(COMMAND $ENV{PYTHON} -B "${CMAKE_CURRENT_LIST_DIR}/modules.py" "${zephyr}" ${arch}
  "${CMAKE_SOURCE_DIR}/prj.conf" ${EXTRA_ZEPHYR_MODULES} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "modules.py: ${status}")
endif()
include("${zephyr}/config.cmake")

execute_process(COMMAND ${CMAKE_C_COMPILER} -print-file-name=include OUTPUT_STRIP_TRAILING_WHITESPACE
  OUTPUT_VARIABLE compiler_include)
add_library(zephyr_interface INTERFACE)
target_compile_definitions(zephyr_interface INTERFACE KERNEL __ZEPHYR__=1)
target_compile_options(zephyr_interface INTERFACE
  -Wall -Wformat -Wformat-security -Wno-format-zero-length -Wdouble-promotion -Wno-pointer-sign -Wpointer-arith
  -Wexpansion-to-defined -Wno-unused-but-set-variable -Werror=implicit-int -Wno-address-of-packed-member -Werror
  -std=c17 -Os -ffreestanding -fno-common -fno-asynchronous-unwind-tables -fno-pie -fno-pic -fno-strict-overflow
  -fno-reorder-functions -fno-defer-pop -ffunction-sections -fdata-sections -nostdinc ${FLAGS_${arch}}
  "SHELL:-isystem ${CMAKE_CURRENT_LIST_DIR}/include" "SHELL:-isystem ${compiler_include}"
  "SHELL:-imacros ${zephyr}/autoconf.h")

function(zephyr_include_directories)
  foreach(directory ${ARGV})
    get_filename_component(directory "${directory}" ABSOLUTE)
    target_include_directories(zephyr_interface INTERFACE "${directory}")
  endforeach()
endfunction()

foreach(module ${ZEPHYR_MODULE_NAMES})
  add_subdirectory("${ZEPHYR_${module}_CMAKE}" "${CMAKE_BINARY_DIR}/modules/${module}")
endforeach()

# Where Zephyr would make an image of it, a program of this machine.
add_library(app OBJECT)
target_link_libraries(app PRIVATE zephyr_interface)
add_executable(image "${CMAKE_CURRENT_LIST_DIR}/host.c" $<TARGET_OBJECTS:app>)
target_link_options(image PRIVATE -static -no-pie)
