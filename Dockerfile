# The program alone, on Debian.
FROM swift:6.3-bookworm AS build
WORKDIR /src
COPY .ci/setup .ci/setup
RUN .ci/setup
COPY . .
RUN swift build -c release --static-swift-stdlib -Xswiftc -static-executable --product reportlint \
  && strip -o /reportlint .build/release/reportlint \
  && /reportlint check --no-config --fail-level never --quiet docs/examples/street-report.txt

FROM debian:bookworm-slim
COPY LICENSE /usr/share/doc/reportlint/LICENSE
COPY --from=build /reportlint /usr/local/bin/reportlint
USER 65534:65534
WORKDIR /work
ENTRYPOINT ["reportlint"]
CMD ["--help"]
