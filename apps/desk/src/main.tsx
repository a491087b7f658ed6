import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Unreachable } from './api/refusals.js';
import { App } from './app.js';
import './parts.css';
import './desk.css';

const retries = 2;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 2_000,
      retry: (count, error) => error instanceof Unreachable && count < retries,
    },
    mutations: { networkMode: 'always' },
  },
});

const place = document.getElementById('desk');
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
