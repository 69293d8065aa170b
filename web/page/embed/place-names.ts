/** Names and numbers that mean another machine, or none, elsewhere. */
const localHost =
  /^(localhost|.*\.(localhost|local|lan|internal|home\.arpa)|0\.0\.0\.0|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|\[(::1|f[cde][\da-f]{2}:.*)\]|[^.]*)$/i;

/** Whether only this machine, or its network, knows an address. */
export function isLocal({ hostname, protocol }: Pick<Location, "hostname" | "protocol">): boolean {
  return !/^https?:$/.test(protocol) || localHost.test(hostname);
}
