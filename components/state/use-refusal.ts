import { useEffect, useState } from 'preact/hooks';
import { onRefusalChange, readRefusal, type Refusal } from '../../utils/platform/refusal.ts';

/** That the store cannot save, for as long as it cannot. */
export function useRefusal(): Refusal | undefined {
  const [refusal, setRefusal] = useState<Refusal>();
  useEffect(() => {
    void readRefusal().then(setRefusal);
    return onRefusalChange(setRefusal);
  }, []);
  return refusal;
}
