/*
 * A server in a few lines: a task for each connection, all in one scope.
 *
 *     async def echo(reader, writer):
 *         while line := await reader.read(100):
 *             writer.write(line)
 *             await writer.drain()
 *         writer.close()
 *
 *     async def main():
 *         server = await asyncio.start_server(echo, "127.0.0.1", 0)
 *         port = server.sockets[0].getsockname()[1]
 *         reader, writer = await asyncio.open_connection("127.0.0.1", port)
 *         writer.write(b"hello")
 *         print((await reader.read(100)).decode())
 *         writer.close()
 *         server.close()
 *
 *     asyncio.run(main())
 *
 * Prints:
 * hello
 */
#include <modelc/async.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>

static int echo(void *arg) {
    int fd = (int)(intptr_t)arg, status = MC_OK;
    char line[100];
    ptrdiff_t len;
    while (status == MC_OK && (len = mc_read(fd, line, sizeof line, mc_deadline_in(5000))) > 0) {
        status = mc_write_all(fd, line, (size_t)len, mc_deadline_in(5000));
    }
    mc_close(fd);
    return status;
}

static int serve(void *arg) {
    int listener = (int)(intptr_t)arg, fd;
    mc_scope *connections = mc_scope_open("connection");
    while (connections && (fd = mc_accept(listener, MC_NEVER)) >= 0) {
        if (mc_scope_spawn(connections, echo, (void *)(intptr_t)fd) != MC_OK) {
            mc_close(fd);
        }
    }
    return MC_OK; /* only when it is cancelled: its connections then end first */
}

static int talk(const char *port) {
    char answer[100];
    int fd = mc_connect_host("127.0.0.1", port, mc_deadline_in(5000));
    if (fd < 0) {
        return fd;
    }
    int status = mc_write_all(fd, "hello", 5, mc_deadline_in(5000));
    ptrdiff_t len = status == MC_OK ? mc_read(fd, answer, sizeof answer, mc_deadline_in(5000)) : 0;
    if (len > 0) {
        printf("%.*s\n", (int)len, answer);
    }
    mc_close(fd);
    return status;
}

static int amain(void *arg) {
    (void)arg;
    struct sockaddr_in address;
    socklen_t len = sizeof address;
    char port[8];
    int listener = mc_listen("127.0.0.1", 0, 0);
    if (listener < 0 || getsockname(listener, (struct sockaddr *)&address, &len) != 0) {
        return listener < 0 ? listener : -errno;
    }
    snprintf(port, sizeof port, "%d", ntohs(address.sin_port));
    mc_task *server = mc_spawn(serve, (void *)(intptr_t)listener);
    int status = talk(port);
    mc_cancel(server);
    mc_await(server);
    mc_close(listener);
    return status;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
