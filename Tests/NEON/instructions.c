// A plugin of qemu-user that counts the instructions of every function of a program:
//   qemu-aarch64 -plugin ./instructions.so program …
// Debian's qemu has the interface, but no header; these are the parts of its version 1 that are used here.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef uint64_t plugin;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
enum { ADD_U64 = 0 };
void qemu_plugin_register_vcpu_tb_trans_cb(plugin id, void (*translated)(plugin id, struct qemu_plugin_tb *));
void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb *, int operation, void *counter, uint64_t number);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *, size_t);
const char *qemu_plugin_insn_symbol(const struct qemu_plugin_insn *);
void qemu_plugin_register_atexit_cb(plugin id, void (*ended)(plugin id, void *), void *);

__attribute__((visibility("default"))) int qemu_plugin_version = 1;

enum { MOST = 4096 };
static struct {
  char name[64];
  uint64_t count;
} functions[MOST];
static int known;

/// One counter per function: a block of instructions lies in one.
static void translated(plugin id, struct qemu_plugin_tb *block) {
  (void)id;
  const char *name = qemu_plugin_insn_symbol(qemu_plugin_tb_get_insn(block, 0));
  if (!name || !*name) name = "?";
  int k = 0;
  while (k < known && strncmp(functions[k].name, name, sizeof functions[k].name - 1) != 0) k++;
  if (k == known && known < MOST - 1) strncpy(functions[known++].name, name, sizeof functions[k].name - 1);
  qemu_plugin_register_vcpu_tb_exec_inline(block, ADD_U64, &functions[k].count, qemu_plugin_tb_n_insns(block));
}

static void ended(plugin id, void *data) {
  (void)id, (void)data;
  uint64_t total = 0;
  for (int k = 0; k < MOST; k++) total += functions[k].count;
  fprintf(stderr, "instructions %llu total\n", (unsigned long long)total);
  for (int k = 0; k < known; k++) {
    if (functions[k].count > total / 1000) {
      fprintf(stderr, "instructions %llu %s\n", (unsigned long long)functions[k].count, functions[k].name);
    }
  }
}

__attribute__((visibility("default"))) int qemu_plugin_install(plugin id, const void *info, int argc, char **argv) {
  (void)info, (void)argc, (void)argv;
  qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
  qemu_plugin_register_atexit_cb(id, ended, 0);
  return 0;
}
