import type { TargetSession } from '../support/target-session.ts';

/** Bytes in the worker after a collection. */
export interface Heap {
  /** All of V8's. */
  readonly used: number;
  /**
   * Without what it has compiled: V8 goes on compiling for days what runs often (in nine virtual days from 3.0 to 3.6 MB, while
   * objects, closures and strings stayed as they were), and nothing of that is anything that the extension holds on to.
   */
  readonly held: number;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

/** Not the program's own: what is compiled, and what the browser keeps for it and for who looks on. */
const apart: ReadonlySet<string> = new Set(['code', 'native', 'synthetic']);

export function createHeapReader(worker: TargetSession): () => Promise<Heap> {
  const chunks: string[] = [];
  worker.onEvent((method, params) => {
    if (method === 'HeapProfiler.addHeapSnapshotChunk') chunks.push((params as { chunk: string }).chunk);
  });
  return async () => {
    // The debugger holds on to each script that was ever evaluated, as those that move the clock.
    await worker.send('Debugger.disable');
    await worker.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await worker.send('Runtime.getHeapUsage')) as { usedSize: number };
    chunks.length = 0;
    await worker.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    await worker.send('Debugger.enable');
    await worker.send('Debugger.setInstrumentationBreakpoint', { instrumentation: 'beforeScriptExecution' });
    return { used: usedSize, held: heldIn(JSON.parse(chunks.splice(0).join('')) as Snapshot) };
  };
}

function heldIn({ snapshot, nodes }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let held = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!apart.has(types[0][nodes[at + typeAt]!]!)) held += nodes[at + sizeAt]!;
  }
  return held;
}
