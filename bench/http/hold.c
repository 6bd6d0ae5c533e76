/*
 * hold.c PORT COUNT: opens COUNT connections, asks for / on each, says "held" once all are
 * answered, and holds them until it is ended.
 */
#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int ask(uint16_t port) {
    static const char request[] = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    char answer[4096];
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address) != 0) return -1;
    if (write(fd, request, sizeof request - 1) < 0) return -1;
    return read(fd, answer, sizeof answer) > 0 && memcmp(answer, "HTTP/1.1 200", 12) == 0 ? fd : -1;
}

int main(int argc, char **argv) {
    int port = 0, count = 0;
    if (argc != 3 || sscanf(argv[1], "%d", &port) != 1 || sscanf(argv[2], "%d", &count) != 1)
        return 2;
    for (int i = 0; i < count; i++) {
        if (ask((uint16_t)port) >= 0) continue;
        fprintf(stderr, "hold: connection %d was not answered\n", i);
        return 1;
    }
    puts("held");
    fflush(stdout);
    pause();
}
