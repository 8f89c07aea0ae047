#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

// The address of a path; 0 where it does not fit.
static socklen_t address_of(const char *path, struct sockaddr_un *address) {
  *address = (struct sockaddr_un){.sun_family = AF_UNIX};
  size_t length = strlen(path);
  if (length >= sizeof address->sun_path) return 0;
  memcpy(address->sun_path, path, length + 1);
  return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length + 1);
}

int ct_socket_listen(const char *path) {
  struct sockaddr_un address;
  socklen_t length = address_of(path, &address);
  if (length == 0) return -1;
  int server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (server < 0) return -1;
  unlink(path);
  // The file is born closed to others, and nobody is let in before listen.
  mode_t before = umask(0177);
  int failed = bind(server, (struct sockaddr *)&address, length);
  umask(before);
  if (failed != 0 || listen(server, 8) != 0) {
    close(server);
    return -1;
  }
  return server;
}

int ct_socket_accept(int server) {
  for (;;) {
    int client = accept4(server, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (client < 0) {
      if (errno == EINTR || errno == ECONNABORTED) continue;
      return -1;
    }
    struct ucred peer;
    socklen_t length = sizeof peer;
    if (getsockopt(client, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 && peer.uid == geteuid())
      return client;
    close(client);
  }
}

int ct_socket_connect(const char *path, int milliseconds) {
  struct sockaddr_un address;
  socklen_t length = address_of(path, &address);
  if (length == 0) return -ENAMETOOLONG;
  int client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (client < 0) return -errno;
  struct timeval patience = {milliseconds / 1000, milliseconds % 1000 * 1000};
  setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
  if (connect(client, (struct sockaddr *)&address, length) != 0) {
    int error = errno;
    close(client);
    return -error;
  }
  return client;
}

long ct_socket_send(int socket, const char *bytes, long count) {
  // A peer that is gone is an error, and not a signal.
  return send(socket, bytes, (size_t)count, MSG_NOSIGNAL);
}
