// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/figure/exporter.h"

#include <png.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <csetjmp>

namespace broadsheet::app {

namespace {

constexpr double kInch = 0.0254; // metres
constexpr int kRowsAtOnce = 16; // few enough to stay in the processor's cache

// Everything that a jump out of libpng must not leave half-built lives here, outside the function that is left.
struct PngJob {
    const QImage& image;
    QImage::Format rowFormat = QImage::Format_RGB888;
    QImage rows {}; // some of the image, in that format
    std::string title;
    std::string description;
    std::string software;
    png_uint_32 pixelsPerMetre = 0;
    std::string bytes;
    std::string failure;
};

void onWrite(png_structp png, png_bytep bytes, std::size_t count)
{
    auto* job = static_cast<PngJob*>(png_get_io_ptr(png));
    job->bytes.append(reinterpret_cast<const char*>(bytes), count);
}

void onFlush(png_structp /*png*/)
{
}

[[noreturn]] void onError(png_structp png, png_const_charp message)
{
    static_cast<PngJob*>(png_get_error_ptr(png))->failure = message;
    png_longjmp(png, 1);
}

void onWarning(png_structp /*png*/, png_const_charp /*message*/)
{
}

png_text textChunk(const char* keyword, std::string& content)
{
    png_text chunk {};
    chunk.compression = PNG_ITXT_COMPRESSION_NONE; // iTXt: UTF-8
    chunk.key = const_cast<char*>(keyword); // NOLINT(cppcoreguidelines-pro-type-const-cast): libpng's C signature
    chunk.text = content.data();
    chunk.itxt_length = content.size();
    return chunk;
}

void writeChunks(png_structp png, png_infop info, PngJob& job)
{
    png_set_write_fn(png, &job, onWrite, onFlush);
    const auto width = static_cast<png_uint_32>(job.image.width());
    const auto height = static_cast<png_uint_32>(job.image.height());
    const bool isOpaque = job.rowFormat == QImage::Format_RGB888;
    png_set_IHDR(png, info, width, height, 8, isOpaque ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGBA, PNG_INTERLACE_NONE,
        PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    // Even areas, and hatches that repeat row after row: a short look back finds them, and no filter spoils them. The
    // small table of that look back stays in the processor's cache.
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(png, 2);
    png_set_compression_mem_level(png, 6);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    png_set_pHYs(png, info, job.pixelsPerMetre, job.pixelsPerMetre, PNG_RESOLUTION_METER);
    std::array chunks { textChunk("Title", job.title), textChunk("Description", job.description),
        textChunk("Software", job.software) };
    png_set_text(png, info, chunks.data(), static_cast<int>(chunks.size()));
    png_write_info(png, info);
    for (int y = 0; y < job.image.height(); y += kRowsAtOnce) {
        const int count = std::min(kRowsAtOnce, job.image.height() - y);
        const QImage part( // no copy
            job.image.constScanLine(y), job.image.width(), count, job.image.bytesPerLine(), job.image.format());
        job.rows = part.convertToFormat(job.rowFormat);
        for (int row = 0; row < count; ++row) {
            png_write_row(png, job.rows.constScanLine(row));
        }
    }
    png_write_end(png, info);
}

bool writePng(PngJob& job)
{
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &job, onError, onWarning);
    if (png == nullptr) {
        return false;
    }
    png_infop info = png_create_info_struct(png);
    // NOLINTNEXTLINE(cert-err52-cpp): libpng's only way to report an error
    if (info == nullptr || setjmp(png_jmpbuf(png)) != 0) {
        png_destroy_write_struct(&png, &info);
        return false;
    }
    writeChunks(png, info, job);
    png_destroy_write_struct(&png, &info);
    return true;
}

} // namespace

Result<std::string> encodePng(const QImage& image, const PictureTexts& texts, double resolution)
{
    PngJob job {
        .image = image,
        .rowFormat = image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888,
        .title = toUtf8(texts.title),
        .description = toUtf8(texts.description),
        .software = "Broadsheet " BROADSHEET_VERSION,
        .pixelsPerMetre = static_cast<png_uint_32>(std::lround(resolution / kInch)),
        .bytes = {},
        .failure = {},
    };
    constexpr qsizetype kUsually = 40; // times smaller than the picture
    job.bytes.reserve(static_cast<std::size_t>(image.sizeInBytes() / kUsually));
    if (job.image.isNull() || !writePng(job)) {
        return std::unexpected(
            Error { .code = ErrorCode::ImageFailed, .place = {}, .detail = job.failure, .expected = {} });
    }
    return std::move(job.bytes);
}

} // namespace broadsheet::app
