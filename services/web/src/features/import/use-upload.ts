import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { useSchool } from '../../session/me-context.tsx';
import { sendUpload, type Upload, type UploadFault } from './send-upload.ts';

type State =
  | { readonly at: 'waiting' }
  | { readonly at: 'sending'; readonly upload: Upload }
  | { readonly at: 'failed'; readonly upload: Upload; readonly fault: UploadFault };

/** Sends a file and goes to its page. What could not be sent is kept, to be sent again. */
export const useUpload = () => {
  const api = useApi();
  const { id: schoolId } = useSchool();
  const navigate = useNavigate();
  const [state, setState] = useState<State>({ at: 'waiting' });
  const send = async (upload: Upload): Promise<void> => {
    setState({ at: 'sending', upload });
    const result = await sendUpload({ api, fetch: window.fetch.bind(window) }, { schoolId, upload });
    if (!result.ok) return setState({ at: 'failed', upload, fault: result.fault });
    setState({ at: 'waiting' });
    await navigate({ to: '/import/$importId', params: { importId: result.importId } });
  };
  return { state, send: (upload: Upload) => void send(upload) };
};
