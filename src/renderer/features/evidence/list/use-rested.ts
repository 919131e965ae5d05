// A value once the keys have rested for a moment, so that a search is not asked for at every letter.
import { useEffect, useState } from 'react';

export function useRested<Value>(value: Value, milliseconds: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const handle = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(handle);
  }, [value, milliseconds]);
  return rested;
}
