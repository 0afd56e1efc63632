// The setup runs before anything is installed, so it is JavaScript, without types of its own.

declare module '@/scripts/setup/stamp.mjs' {
  export function fingerprint(paths: string[]): string
  export function isDone(step: string, print: string): boolean
  export function markDone(step: string, print: string): void
}

declare module '@/scripts/setup/ports.mjs' {
  export function claimPort(port: number): Promise<number | null>
}
