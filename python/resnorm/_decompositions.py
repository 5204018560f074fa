"""How operations of PyTorch that torch-mlir does not know are made of others.

torch.nn's transformer layers call fused kernels where no gradient is asked for.
"""

import torch
import torch.nn.functional as F

aten = torch.ops.aten


def get_decompositions():
    from torch_mlir.extras.fx_decomp_util import get_decomposition_table

    return {
        **get_decomposition_table(),
        aten._transformer_encoder_layer_fwd.default: _encoder_layer,
        aten._native_multi_head_attention.default: _self_attention,
    }


def _attend(x, heads, qkv_weight, qkv_bias, weight, bias, mask, mask_type, need_weights=False):
    batch, length, width = x.shape
    qkv = F.linear(x, qkv_weight, qkv_bias).view(batch, length, 3, heads, width // heads)
    query, key, value = qkv.permute(2, 0, 3, 1, 4).unbind(0)
    if mask is not None:
        # Where true, or minus infinity, a key is not seen. 0: a mask of queries and keys, 1: of keys in a batch, 2: of both.
        hidden = mask.bool()
        if mask_type == 1:
            hidden = hidden.view(batch, 1, 1, length)
        mask = torch.zeros(hidden.shape, dtype=x.dtype).masked_fill(hidden, float("-inf"))
    scores = (query * (width // heads) ** -0.5) @ key.transpose(-2, -1)
    weights = torch.softmax(scores if mask is None else scores + mask, -1)
    out = (weights @ value).transpose(1, 2).reshape(batch, length, width)
    return F.linear(out, weight, bias), weights if need_weights else None


def _encoder_layer(src, embed_dim, heads, qkv_weight, qkv_bias, proj_weight, proj_bias, use_gelu, norm_first, eps,
                   norm1_weight, norm1_bias, norm2_weight, norm2_bias, up_weight, up_bias, down_weight, down_bias,
                   mask=None, mask_type=None):  # fmt: skip
    def norm1(x):
        return F.layer_norm(x, (embed_dim,), norm1_weight, norm1_bias, eps)

    def norm2(x):
        return F.layer_norm(x, (embed_dim,), norm2_weight, norm2_bias, eps)

    def attend(x):
        return _attend(x, heads, qkv_weight, qkv_bias, proj_weight, proj_bias, mask, mask_type)[0]

    def feed(x):
        hidden = F.linear(x, up_weight, up_bias)
        return F.linear(F.gelu(hidden) if use_gelu else F.relu(hidden), down_weight, down_bias)

    if norm_first:
        x = src + attend(norm1(src))
        return x + feed(norm2(x))
    x = norm1(src + attend(src))
    return norm2(x + feed(x))


def _self_attention(query, key, value, embed_dim, heads, qkv_weight, qkv_bias, proj_weight, proj_bias, mask=None,
                    need_weights=True, average_attn_weights=True, mask_type=None):  # fmt: skip
    if query is not key or key is not value:
        return NotImplemented
    out, weights = _attend(query, heads, qkv_weight, qkv_bias, proj_weight, proj_bias, mask, mask_type, need_weights)
    if need_weights and average_attn_weights:
        weights = weights.mean(1)
    return out, weights if need_weights else query.new_empty(0)
